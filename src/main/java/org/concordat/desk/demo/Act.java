package org.concordat.desk.demo;

import java.time.Instant;

/** Something that somebody did at a time; done when time has come to it. */
record Act(Instant at, Runnable deed) {}
