package org.concordat.desk.page;

import java.util.List;

/** Who is offered on the start page for trying things out; nobody in production. */
public interface PeopleToTry {
    List<PersonToTry> people();
}
