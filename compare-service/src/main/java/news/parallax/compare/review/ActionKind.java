package news.parallax.compare.review;

/** The names of the actions, as calls and trails use them. */
public enum ActionKind {
    CONFIRM,
    DISMISS,
    RESOLVE,
    REOPEN,
    UNDO,
    ASSIGN,
    NOTE
}
