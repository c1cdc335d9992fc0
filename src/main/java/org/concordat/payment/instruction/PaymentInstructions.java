package org.concordat.payment.instruction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.concordat.identity.Role;
import org.concordat.platform.Actor;
import org.concordat.platform.OrganisationId;
import org.concordat.platform.Page;
import org.concordat.platform.PageRequest;
import org.concordat.platform.Repository;

@ApplicationScoped
class PaymentInstructions implements Repository<PaymentInstruction, InstructionId> {
    @Override
    public String kind() {
        return "payment-instruction";
    }

    /** Locked, so that each goes into one file. */
    List<PaymentInstruction> toSend(OrganisationId authority, Currency currency, LocalDate day, int most) {
        return find(
                        "authority = ?1 and currency = ?2 and executionDate = ?3 and status = ?4 order by id.value",
                        authority,
                        currency,
                        day,
                        InstructionStatus.APPROVED)
                .range(0, most - 1)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Map<String, PaymentInstruction> ofFile(PaymentFileId file) {
        return byNumber(list("fileId = ?1 order by id.value", file.value()));
    }

    /** Those of the authority's that have been in a file, by the reference that the bank was given. */
    Map<String, PaymentInstruction> named(OrganisationId authority, Collection<String> numbers) {
        return byNumber(list("authority = ?1 and number in ?2 and fileId is not null", authority, numbers));
    }

    private static Map<String, PaymentInstruction> byNumber(List<PaymentInstruction> instructions) {
        return instructions.stream()
                .collect(Collectors.toMap(
                        PaymentInstruction::number,
                        Function.identity(),
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }

    Map<InstructionId, InstructionView> open() {
        var open = new HashMap<InstructionId, InstructionView>();
        list("from PaymentInstruction i left join fetch i.approvals where i.status in ?1", InstructionStatus.OPEN)
                .forEach(each -> open.put(each.id(), each.view()));
        return open;
    }

    /** Those of the actor's authority, newest first; all for an auditor. */
    Page<InstructionRow> seenBy(Actor actor, InstructionFilter filter, PageRequest page) {
        var conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> values = new HashMap<>();
        if (!actor.has(Role.AUDITOR)) {
            var organisation = actor.organisation();
            if (organisation == null) {
                return new Page<>(List.of(), null);
            }
            conditions.add("i.authority = :organisation");
            values.put("organisation", organisation);
        }
        if (filter.status() != null) {
            conditions.add("i.status = :status");
            values.put("status", filter.status());
        }
        if (filter.certificate() != null) {
            conditions.add("i.certificate.value = :certificate");
            values.put("certificate", filter.certificate());
        }
        if (filter.file() != null) {
            conditions.add("i.fileId = :file");
            values.put("file", filter.file());
        }
        if (page.after() != null) {
            conditions.add("i.id.value < :after");
            values.put("after", page.afterId());
        }
        var query =
                getEntityManager().createQuery("""
                select new org.concordat.payment.instruction.InstructionRow(
                    i.id, i.number, i.certificate, i.certificateNumber, i.amount, i.currency, i.executionDate, i.status)
                from PaymentInstruction i where %s order by i.id.value desc
                """.formatted(String.join(" and ", conditions)), InstructionRow.class);
        values.forEach(query::setParameter);
        return Page.cut(
                query.setMaxResults(page.fetch()).getResultList(),
                page,
                row -> row.id().toString());
    }
}
