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
    Instant changedAt,
    @Nullable String madeBy,
    int asked,
    @Nullable String giver,
    @Nullable String giverId,
    @Nullable String former,
    @Nullable String formerId,
    @Nullable Long gift) {

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
        now,
        person,
        1,
        null,
        null,
        null,
        null,
        null);
  }

  Item told() {
    Wish wish =
        new Wish(
            what,
            whose(),
            Optional.ofNullable(due),
            Optional.ofNullable(link).map(URI::create),
            tags.isEmpty() ? List.of() : List.of(tags.split(" ", -1)));
    return new Item(
        number,
        wish,
        state,
        Optional.ofNullable(evidence),
        changedBy,
        changedAt,
        Optional.ofNullable(madeBy),
        asked,
        given());
  }

  private Optional<Owner> whose() {
    return owner(owner, ownerId);
  }

  private Optional<Gift> given() {
    return Optional.ofNullable(gift)
        .flatMap(number -> owner(giver, giverId).map(by -> gift(number, by)));
  }

  private Gift gift(long number, Owner by) {
    return new Gift(number, by, owner(former, formerId));
  }

  private static Optional<Owner> owner(@Nullable String person, @Nullable String user) {
    return Optional.ofNullable(person)
        .flatMap(it -> Optional.ofNullable(user).map(id -> new Owner(it, new UserId(id))));
  }
}
