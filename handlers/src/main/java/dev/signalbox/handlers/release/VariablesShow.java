package dev.signalbox.handlers.release;

import dev.signalbox.config.estate.SiteName;
import dev.signalbox.handlers.action.Errand;
import dev.signalbox.handlers.action.Outcome;
import dev.signalbox.handlers.action.Ways;
import jakarta.inject.Singleton;

/** {@code variables.show}: what the builds of a site are told, held against its role. */
@Singleton
final class VariablesShow {
  private final Berths berths;
  private final Wardrobe wardrobe;

  VariablesShow(Berths berths, Wardrobe wardrobe) {
    this.berths = berths;
    this.wardrobe = wardrobe;
  }

  /** Done with a sentence for people. */
  Outcome<String> of(Errand errand, SiteName site) {
    return Ways.on(
        berths.of(errand, site),
        berth ->
            Ways.on(wardrobe.look(berth), outfit -> new Outcome.Done<>(summary(berth, outfit))));
  }

  private static String summary(Berth berth, Outfit outfit) {
    int all = outfit.garments().size();
    return outfit.fits()
        ? "all %d variables of %s are as %s wants them"
            .formatted(all, berth.says(), berth.role().word())
        : "%d of %d variables of %s are not as %s wants them: %s"
            .formatted(
                outfit.open().size(),
                all,
                berth.says(),
                berth.role().word(),
                String.join("; ", outfit.changes().lines().toList()));
  }

  static String byHand(SiteName site) {
    return "compare the variables of %s with what its role wants, in its project's settings"
        .formatted(site);
  }
}
