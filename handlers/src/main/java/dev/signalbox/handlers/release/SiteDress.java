package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.handlers.front.Fronts;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;
import java.util.Optional;

/** {@code site.dress}: what is on a site is built anew as a role has it, before names move. */
@Singleton
final class SiteDress {
  private final Tailor tailor;
  private final Wardrobe wardrobe;
  private final Resident resident;
  private final Delivery delivery;
  private final DressSheet sheet;

  SiteDress(
      Tailor tailor, Wardrobe wardrobe, Resident resident, Delivery delivery, DressSheet sheet) {
    this.tailor = tailor;
    this.wardrobe = wardrobe;
    this.resident = resident;
    this.delivery = delivery;
    this.sheet = sheet;
  }

  /** Its certificates are not looked at: nothing of them is kept. */
  Worn before(Dressing order) {
    Berth berth = Ways.known(tailor.held(order));
    return Worn.of(berth, Ways.known(wardrobe.look(berth)));
  }

  Preview preview(Dressing order) {
    return sheet.preview(order, Ways.known(tailor.as(order)));
  }

  /** Before anything is changed nothing hangs on it that the site itself says what it runs. */
  Sight<String> look(Dressing order) {
    return switch (tailor.as(order)) {
      case Asked.Told<Berth>(Berth berth) ->
          release(order, berth)
              .map(it -> delivery.look(order.with(it), berth).told(is -> summary(berth, is)))
              .orElseGet(Sight.NotDone::new);
      case Asked.Troubled<Berth>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
    };
  }

  private Optional<String> release(Dressing order, Berth berth) {
    Optional<String> pinned = resident.pinned(order.token());
    return pinned.isEmpty() && resident.of(berth) instanceof Asked.Told<String>(String found)
        ? Optional.of(found)
        : pinned;
  }

  Outcome<String> perform(Dressing order) {
    return Ways.on(
        tailor.as(order),
        berth ->
            Ways.on(
                resident.pin(order.token(), berth),
                release ->
                    delivery.perform(order.with(release), berth).told(it -> summary(berth, it))));
  }

  private static String summary(Berth berth, Installed installed) {
    return "%s is dressed as %s: asked for %s, it shows %s"
        .formatted(
            berth.site().name(),
            berth.role().word(),
            Fronts.home(berth.estate(), berth.environment(), berth.role())
                .map(String::valueOf)
                .orElse("its first page"),
            installed.version());
  }

  String byHand(Dressing order) {
    return switch (tailor.as(order)) {
      case Asked.Told<Berth>(Berth berth) -> sheet.byHand(order.token(), berth);
      case Asked.Troubled<Berth> _ ->
          "set the variables of %s as %s has them, and build anew what is there"
              .formatted(order.site(), order.as().word());
    };
  }
}
