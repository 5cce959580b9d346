package dev.signalbox.handlers.agenda;

import dev.signalbox.config.people.UserId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code tags}: with blanks between them. */
@MappedEntity("checklist_item")
record ItemRow(
    @Id @GeneratedValue @Nullable Long id,
    long checklist,
    int number,
    String what,
    @Nullable String owner,
    @Nullable String ownerId,
    @Nullable LocalDate due,
    @Nullable String link,
    String tags,
    ItemState state,
    @Nullable String evidence,
    String changedBy,
    Instant changedAt) {

  static ItemRow fresh(long checklist, int number, Wish wish, String person, Instant now) {
    return new ItemRow(
        null,
        checklist,
        number,
        wish.what(),
        wish.owner().map(Owner::person).orElse(null),
        wish.owner().map(it -> it.user().value()).orElse(null),
        wish.due().orElse(null),
        wish.link().map(URI::toString).orElse(null),
        String.join(" ", wish.tags()),
        ItemState.OPEN,
        null,
        person,
        now);
  }

  Item told() {
    Wish wish =
        new Wish(
            what,
            whose(),
            Optional.ofNullable(due),
            Optional.ofNullable(link).map(URI::create),
            tags.isEmpty() ? List.of() : List.of(tags.split(" ", -1)));
    return new Item(number, wish, state, Optional.ofNullable(evidence), changedBy, changedAt);
  }

  private Optional<Owner> whose() {
    return Optional.ofNullable(owner)
        .flatMap(it -> Optional.ofNullable(ownerId).map(id -> new Owner(it, new UserId(id))));
  }
}
