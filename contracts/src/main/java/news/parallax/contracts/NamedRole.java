package news.parallax.contracts;

/**
 * Who or what fills a role in an event.
 *
 * @param role lower-case name of the role: "cause", "mediator", "commander", "winner", "chair"
 * @param filler the words that fill it
 */
public record NamedRole(String role, String filler) {}
