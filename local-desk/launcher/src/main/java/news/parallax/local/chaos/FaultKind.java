package news.parallax.local.chaos;

/** What can be done to the system. */
enum FaultKind {
    KILL_INGEST("kill -9 of ingest", 2),
    KILL_EXTRACT("kill -9 of extract", 2),
    KILL_COMPARE("kill -9 of compare", 2),
    KILL_ALERTING("kill -9 of compare while it alerts", 1),
    KILL_BROKER("kill -9 of the broker", 2),
    KILL_DATABASE("kill -9 of the database", 3),
    PAUSE_INGEST("ingest paused", 2),
    PAUSE_EXTRACT("extract paused beyond its session", 1),
    PAUSE_COMPARE("compare paused beyond its session", 1),
    CUT_BROKER("network to the broker cut", 3),
    CUT_DATABASE("network to the database cut", 3),
    DUPLICATES("records sent again", 4),
    REORDERED("records in the wrong order", 4),
    CORRUPTED("records that nobody can read", 4),
    SECOND_EXTRACT("second extract joins and leaves", 1),
    SECOND_COMPARE("second compare joins and leaves", 1),
    DATABASE_LOST("database restored from a backup", 1),
    DISK_FULL("disk of the database full", 2);

    private final String label;
    private final int weight;

    FaultKind(String label, int weight) {
        this.label = label;
        this.weight = weight;
    }

    /** In the words of the report. */
    String label() {
        return label;
    }

    /** How often it is drawn, beside the others: what takes long is drawn more seldom. */
    int weight() {
        return weight;
    }
}
