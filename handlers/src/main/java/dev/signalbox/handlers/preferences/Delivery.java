package dev.signalbox.handlers.preferences;

import dev.signalbox.handlers.action.Nothing;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Resource;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Turn;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/** Brings a batch to an environment, and takes it back. */
@Singleton
final class Delivery {
  private final Consignee consignee;
  private final Shelves shelves;
  private final Filling filling;
  private final Withdrawal withdrawal;
  private final Marks marks;

  Delivery(
      Consignee consignee, Shelves shelves, Filling filling, Withdrawal withdrawal, Marks marks) {
    this.consignee = consignee;
    this.shelves = shelves;
    this.filling = filling;
    this.withdrawal = withdrawal;
    this.marks = marks;
  }

  /** How it would go now. */
  record Ahead(Database into, Tally tally) {
    SortedSet<Resource> touches() {
      return new TreeSet<>(List.of(into.users()));
    }
  }

  /**
   * How it stands.
   *
   * @param keys that this step has written itself, as with the safes
   */
  record Delivered(Database into, Tally tally, long keys, long safes) {
    String says() {
      return "%s and %s of %s".formatted(Part.KEY.many(keys), Part.SAFE.many(safes), into);
    }
  }

  Ahead ahead(Turn<Consignment> turn) {
    return Ways.known(
        consignee.of(turn).then(into -> tally(turn, into).map(it -> new Ahead(into, it))));
  }

  private Asked<Tally> tally(Turn<Consignment> turn, Database into) {
    return shelves.tally(into, turn.arguments().batch(), Marks.deed(turn.token()));
  }

  Sight<Delivered> look(Turn<Consignment> turn) {
    return consignee.look(
        turn,
        into ->
            switch (tally(turn, into)) {
              case Asked.Troubled<Tally>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
              case Asked.Told<Tally>(Tally tally) when tally.missing() > 0 -> new Sight.NotDone<>();
              case Asked.Told<Tally>(Tally tally) -> new Sight.Done<>(delivered(turn, into, tally));
            });
  }

  Outcome<Delivered> carryOut(Turn<Consignment> turn) {
    return consignee.act(
        turn,
        into ->
            filling
                .fill(into, turn.arguments().batch(), turn.token())
                .told(it -> delivered(turn, into, it)));
  }

  private Delivered delivered(Turn<Consignment> turn, Database into, Tally tally) {
    String deed = Marks.deed(turn.token());
    return new Delivered(into, tally, marks.count(deed, Part.KEY), marks.count(deed, Part.SAFE));
  }

  Sight<Nothing> lookBack(Turn<Consignment> turn, String deed) {
    return back(turn, deed, into -> withdrawal.look(into, turn.arguments().batch(), deed));
  }

  /** What was never written need not be looked for. */
  private Sight<Nothing> back(
      Turn<Consignment> turn, String deed, Function<Database, Sight<Nothing>> look) {
    return marks.hasAny(deed) ? consignee.look(turn, look) : new Sight.Done<>(new Nothing());
  }

  Outcome<Nothing> takeBack(Turn<Consignment> turn, String deed) {
    return consignee.act(turn, into -> withdrawal.carryOut(into, turn.arguments().batch(), deed));
  }

  String byHand(Turn<Consignment> turn) {
    return "POST what is missing of '%s' (rows of users_entry, safes first) to %s/_bulk_docs, at most %d at once, with new_edits false those that have a _rev; look at each row of the answer"
        .formatted(turn.arguments().batch(), consignee.address(turn), Copying.AT_ONCE);
  }

  String backByHand(Turn<Consignment> turn, String deed) {
    return "delete from %s the %s and %s that rows of users_mark name for '%s', keys first, as long as they have the revision that stands there"
        .formatted(
            consignee.address(turn),
            Part.KEY.many(marks.count(deed, Part.KEY)),
            Part.SAFE.many(marks.count(deed, Part.SAFE)),
            deed);
  }
}
