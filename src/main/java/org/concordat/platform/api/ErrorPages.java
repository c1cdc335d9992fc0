package org.concordat.platform.api;

/** Shows a refusal to a person; implemented by the frame of the pages. */
public interface ErrorPages {
    String render(Problem problem);
}
