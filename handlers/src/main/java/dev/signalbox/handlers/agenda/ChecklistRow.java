package dev.signalbox.handlers.agenda;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code openKey}: of its estate and sort, until it is closed; {@code closingStep}: of a run. */
@MappedEntity("checklist")
record ChecklistRow(
    @Id @GeneratedValue @Nullable Long id,
    String estate,
    Sort sort,
    String title,
    @Nullable LocalDate due,
    @Nullable String openKey,
    String begunBy,
    Instant begunAt,
    @Nullable String closedBy,
    @Nullable Instant closedAt,
    @Nullable String closing,
    @Nullable String closingStep) {
  static String key(String estate, Sort sort) {
    return "%s/%s".formatted(estate, sort);
  }

  long number() {
    return Optional.ofNullable(id).orElseThrow();
  }

  boolean isOpen() {
    return openKey != null;
  }

  Optional<LocalDate> day() {
    return Optional.ofNullable(due);
  }

  Checklist told(List<ItemRow> items) {
    return new Checklist(
        number(), estate, sort, title, day(), items.stream().map(ItemRow::told).toList());
  }
}
