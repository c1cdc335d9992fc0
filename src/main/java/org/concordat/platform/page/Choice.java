package org.concordat.platform.page;

/** One option of a select or a group of radios. */
public record Choice(String value, String text, String hint) {
    public Choice(String value, String text) {
        this(value, text, "");
    }
}
