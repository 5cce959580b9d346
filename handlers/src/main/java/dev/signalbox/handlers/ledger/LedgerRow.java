package dev.signalbox.handlers.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code seq} is given by the sealer, afterwards. */
@MappedEntity("ledger_row")
record LedgerRow(
    @Id String id,
    Instant at,
    Entry.Kind kind,
    String person,
    @Nullable String estate,
    String subject,
    @Nullable Long seq) {}
