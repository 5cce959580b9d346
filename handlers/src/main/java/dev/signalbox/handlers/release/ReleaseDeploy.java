package dev.signalbox.handlers.release;

import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Preview;
import dev.signalbox.handlers.action.Sight;
import dev.signalbox.handlers.action.Untold;
import dev.signalbox.handlers.action.Ways;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import jakarta.inject.Singleton;

/** {@code release.deploy}: a release comes to a site, as the site's role demands. */
@Singleton
final class ReleaseDeploy {
  private final Berths berths;
  private final Delivery delivery;
  private final DeploySheet sheet;

  ReleaseDeploy(Berths berths, Delivery delivery, DeploySheet sheet) {
    this.berths = berths;
    this.delivery = delivery;
    this.sheet = sheet;
  }

  Preview preview(Consignment order) {
    return switch (berth(order)) {
      case Asked.Told<Berth>(Berth berth) -> sheet.preview(order, berth);
      case Asked.Troubled<Berth>(Trouble trouble) -> throw new Untold(trouble.says());
    };
  }

  private Asked<Berth> berth(Consignment order) {
    return berths.of(order.errand(), order.site());
  }

  Sight<Installed> look(Consignment order) {
    return switch (berth(order)) {
      case Asked.Told<Berth>(Berth berth) -> delivery.look(order, berth);
      case Asked.Troubled<Berth>(Trouble trouble) -> new Sight.Unknown<>(trouble.says());
    };
  }

  Outcome<Installed> perform(Consignment order) {
    return Ways.on(berth(order), berth -> delivery.perform(order, berth));
  }

  String byHand(Consignment order) {
    return switch (berth(order)) {
      case Asked.Told<Berth>(Berth berth) -> sheet.byHand(order, berth);
      case Asked.Troubled<Berth> _ ->
          "play the jobs that bring %s to %s".formatted(order.release(), order.site());
    };
  }
}
