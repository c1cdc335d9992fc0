package org.concordat.platform.api;

/** Announced when somebody was kept out: a hidden thing was asked for, or the role was missing. */
public record RefusedAccess(org.concordat.platform.Actor by, int status, String code, String method, String path) {}
