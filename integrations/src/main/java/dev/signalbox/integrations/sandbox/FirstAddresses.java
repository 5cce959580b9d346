package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Purpose;
import dev.signalbox.config.estate.Site;
import dev.signalbox.integrations.json.JsonObject;
import jakarta.inject.Singleton;

/** Every site's elastic addresses, each in use. */
@Singleton
final class FirstAddresses implements FirstWorld.Beginning {
  static final String KIND = "address";

  @Override
  public void begin(Estate estate, Things things) {
    var allotted = new Allotted(estate);
    for (Site site : allotted.sites()) {
      String cloud =
          site.use().containsKey(Purpose.CLOUD)
              ? site.use().get(Purpose.CLOUD).value()
              : site.name().value();
      for (String name : allotted.names()) {
        String full = Allotted.fullName(site, name);
        things.add(
            KIND,
            cloud + "/" + full,
            JsonObject.empty()
                .with("name", full)
                .with("address", allotted.address(site, name))
                .with("associated", true));
      }
    }
  }
}
