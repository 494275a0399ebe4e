package news.parallax.extract.reading.time;

/**
 * A time of day.
 *
 * @param minute minute of the day, 0 to 1,440; the latter is the midnight that ends the day
 * @param certain whether the half of the day is known; "a quarter past four" alone leaves it open
 * @param width minutes that the words allow: 1 for "5.40am", 60 for "5am"
 * @param first index of its first word in the sentence
 * @param next index behind its last word
 */
record ClockTime(int minute, boolean certain, int width, int first, int next) {
    static final int HOUR = 60;
    static final int NOON = 12 * HOUR;
    static final int DAY = 24 * HOUR;

    ClockTime inSecondHalf() {
        return new ClockTime(minute < NOON ? minute + NOON : minute, true, width, first, next);
    }

    ClockTime through(int newNext) {
        return new ClockTime(minute, certain, width, first, newNext);
    }

    ClockTime startingAt(int newFirst) {
        return new ClockTime(minute, certain, width, newFirst, next);
    }

    ClockTime settled(int newNext) {
        return new ClockTime(minute, true, width, first, newNext);
    }
}
