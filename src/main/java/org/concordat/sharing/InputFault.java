package org.concordat.sharing;

/** What is wrong with one input, named by its JSON pointer; an empty pointer stands for all of them. */
public record InputFault(String pointer, String message) {}
