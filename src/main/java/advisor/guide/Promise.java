package advisor.guide;

/** Something a guide promises of itself: the tree holds in every situation. */
public record Promise(String key, Tree tree) {}
