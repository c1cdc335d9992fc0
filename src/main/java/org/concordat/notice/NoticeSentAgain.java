package org.concordat.notice;

import org.concordat.platform.Actor;
import org.concordat.platform.Fact;
import org.concordat.platform.Reference;

/** Somebody had the mail of a notice sent once more. */
public record NoticeSentAgain(NoticeId notice, Actor by) implements Fact {
    @Override
    public Reference about() {
        return new Reference("notice", notice.value());
    }
}
