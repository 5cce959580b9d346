package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Token;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Takes a {@code site.dress} back: the former variables, and what is there is built anew. */
@Singleton
final class SiteUndress {
  private final Tailor tailor;
  private final Resident resident;
  private final Delivery delivery;
  private final Logbook logbook;
  private final DressSheet sheet;

  SiteUndress(
      Tailor tailor, Resident resident, Delivery delivery, Logbook logbook, DressSheet sheet) {
    this.tailor = tailor;
    this.resident = resident;
    this.delivery = delivery;
    this.logbook = logbook;
    this.sheet = sheet;
  }

  /**
   * What is taken back.
   *
   * @param done the newest try at dressing; none where people have done it
   */
  record Return(Dressing order, Worn before, Optional<Token> done) {}

  /** Of what has changed nothing, nothing is taken back; former variables alone build nothing. */
  Sight<Installed> look(Return back) {
    if (back.done().filter(it -> logbook.of(it).isEmpty()).isPresent()) {
      return new Sight.Done<>(Installed.NOTHING);
    }
    Token token = back.order().token();
    Optional<String> release = resident.pinned(token);
    return switch (tailor.back(back.order(), back.before())) {
      case Asked.Told<Berth>(Berth berth) ->
          release
              .map(it -> delivery.look(back.order().with(it), berth))
              .orElseGet(Sight.NotDone::new);
      case Asked.Troubled<Berth>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
    };
  }

  Outcome<Installed> perform(Return back) {
    return Ways.on(
        tailor.back(back.order(), back.before()),
        berth ->
            Ways.on(
                release(back, berth),
                release -> delivery.perform(back.order().with(release), berth)));
  }

  /** The one that was dressed, whatever the site can say of itself by now. */
  private Asked<String> release(Return back, Berth berth) {
    return back.done()
        .flatMap(resident::pinned)
        .map(it -> resident.pin(back.order().token(), it))
        .orElseGet(() -> resident.pin(back.order().token(), berth));
  }

  String byHand(Dressing order, Worn before) {
    return switch (tailor.back(order, before)) {
      case Asked.Told<Berth>(Berth berth) -> sheet.backByHand(order.token(), berth);
      case Asked.Troubled<Berth> _ ->
          "set the variables of %s back, and build anew what is there".formatted(order.site());
    };
  }
}
