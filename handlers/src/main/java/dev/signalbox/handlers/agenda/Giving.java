package dev.signalbox.handlers.agenda;

import dev.signalbox.integrations.chat.Letter;
import dev.signalbox.integrations.chat.Letters;
import dev.signalbox.integrations.chat.Message;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** An item becomes another's at once; they are asked, and where they will not it goes back. */
@Singleton
public class Giving {
  private final ItemRows items;
  private final Checklists checklists;
  private final Letters letters;

  Giving(ItemRows items, Checklists checklists, Letters letters) {
    this.items = items;
    this.checklists = checklists;
    this.letters = letters;
  }

  /** What somebody was asked to do, and has not said yet whether they will. */
  public record Given(Checklist list, Item item, Gift gift) {}

  /** False where it is done, or somebody else's by now. Who takes it is not asked. */
  @Transactional
  public boolean give(Checklist list, Item item, Owner to, Owner by) {
    Optional<Gift> gift =
        Optional.of(to)
            .filter(it -> !it.person().equals(by.person()))
            .map(
                _ ->
                    new Gift(
                        items.nextGift(),
                        by,
                        item.gift().map(Gift::former).orElse(item.wish().owner())));
    if (!given(list, item, to, gift)) {
      return false;
    }
    checklists.write(list, by.person(), "%d given to %s".formatted(item.number(), to.person()));
    item.gift().ifPresent(it -> tell(it.letter(), whose(item), GiftSheet.over(item)));
    gift.ifPresent(it -> tell(it.letter(), to, GiftSheet.asked(new Given(list, item, it))));
    return true;
  }

  private boolean given(Checklist list, Item item, Owner to, Optional<Gift> gift) {
    Optional<Owner> by = gift.map(Gift::by);
    Optional<Owner> former = gift.flatMap(Gift::former);
    return items.give(
            list.number(),
            item.number(),
            to.person(),
            to.user().value(),
            by.map(Owner::person).orElse(null),
            by.map(it -> it.user().value()).orElse(null),
            former.map(Owner::person).orElse(null),
            former.map(it -> it.user().value()).orElse(null),
            gift.map(Gift::number).orElse(null),
            item.wish().owner().map(Owner::person).orElse(""))
        == 1;
  }

  /** Empty where that is over. */
  @Transactional
  public Optional<Given> find(long gift) {
    return items
        .given(gift)
        .flatMap(
            row ->
                checklists
                    .open(row.checklist())
                    .flatMap(list -> row.told().gift().map(it -> new Given(list, row.told(), it))));
  }

  /** False where that is over. */
  @Transactional
  public boolean take(Given given) {
    if (items.take(given.gift().number()) == 0) {
      return false;
    }
    Owner owner = whose(given.item());
    checklists.write(
        given.list(),
        owner.person(),
        "%d: %s does it".formatted(given.item().number(), owner.person()));
    tell(given.gift().letter(), owner, GiftSheet.taken(given));
    return true;
  }

  /** The same. */
  @Transactional
  public boolean refuse(Given given) {
    if (items.goBack(given.gift().number()) == 0) {
      return false;
    }
    Owner owner = whose(given.item());
    checklists.write(
        given.list(),
        owner.person(),
        "%d: not %s".formatted(given.item().number(), owner.person()));
    tell(given.gift().letter(), owner, GiftSheet.refused(given));
    Owner by = given.gift().by();
    tell(given.gift().letter() + "/back", by, GiftSheet.back(given, owner));
    given
        .gift()
        .former()
        .filter(it -> !it.person().equals(by.person()))
        .ifPresent(it -> tell(given.gift().letter() + "/former", it, GiftSheet.back(given, owner)));
    return true;
  }

  private static Owner whose(Item item) {
    return item.wish().owner().orElseThrow();
  }

  private void tell(String key, Owner whom, Message message) {
    letters.put(
        new Letter(
            key,
            Letter.Worth.END,
            new Letter.Addressee.ToPerson(whom.user()),
            message,
            Letter.Way.PLAIN));
  }
}
