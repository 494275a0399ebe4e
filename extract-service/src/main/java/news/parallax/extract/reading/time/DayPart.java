package news.parallax.extract.reading.time;

/**
 * A part of the day, in minutes from the midnight that starts it. News uses these words loosely, so neighbours overlap; a
 * night belongs to the day on which it begins.
 */
enum DayPart {
    EARLY(0, 9 * 60),
    BEFORE_DAWN(0, 6 * 60),
    DAWN(4 * 60, 8 * 60),
    MORNING(3 * 60, 12 * 60),
    MIDDAY(11 * 60, 14 * 60),
    AFTERNOON(12 * 60, 18 * 60),
    EVENING(17 * 60, 24 * 60),
    NIGHT(18 * 60, 30 * 60),
    LATE_NIGHT(21 * 60, 27 * 60),
    LATE(17 * 60, 24 * 60);

    final int from;
    final int to;

    DayPart(int from, int to) {
        this.from = from;
        this.to = to;
    }

    /** "late" with "night", "early" with "morning". */
    DayPart with(DayPart other) {
        if (this == LATE && other == NIGHT) {
            return LATE_NIGHT;
        }
        return this == EARLY && other == MORNING ? EARLY : other;
    }
}
