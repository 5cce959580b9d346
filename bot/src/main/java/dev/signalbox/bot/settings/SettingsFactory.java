package dev.signalbox.bot.settings;

import dev.signalbox.integrations.secrets.SecretStore;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Property;
import io.micronaut.context.env.Environment;
import jakarta.inject.Singleton;
import java.util.Locale;

/** The settings as a bean. Micronaut knows SIGNALBOX_DB_URL as signalbox.db.url. */
@Factory
final class SettingsFactory {
  /** Under this name a start hands over what it has read already. */
  private static final String READ = "signalbox.settings";

  @Singleton
  Settings settings(Environment known, @Property(name = "signalbox.unless-told") String otherwise) {
    return known
        .getProperty(READ, Settings.class)
        .orElseGet(() -> read(known, Mode.of(otherwise).orElse(Mode.PRODUCTION)));
  }

  @Singleton
  SecretStore secrets(Settings settings) {
    return settings.secrets();
  }

  private static Settings read(Environment known, Mode otherwise) {
    Told told =
        name -> known.getProperty(name.toLowerCase(Locale.ROOT).replace('_', '.'), String.class);
    return switch (Reading.of(told, otherwise)) {
      case Reading.Ready ready -> ready.settings();
      case Reading.Refused refused -> throw new IllegalStateException(refused.sentence());
    };
  }
}
