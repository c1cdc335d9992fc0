package org.concordat.document;

import java.io.InputStream;

/** A file opened for reading; who opens it closes the content. */
public record OpenDocument(DocumentView document, InputStream content) {}
