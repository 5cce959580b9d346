package dev.signalbox.bot.database;

import dev.signalbox.bot.StartRefused;
import dev.signalbox.bot.settings.Mode;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;

@MappedEntity("signalbox_world")
record World(@Id int onlyRow, String mode) {

  /** A sandbox on production's rows would play with them, and the other way round believe them. */
  static void mustBe(Mode wanted, String remembered) {
    if (!remembered.equals(wanted.word())) {
      throw new StartRefused(
          "This database belongs to a %s, and this is a start as %s: give it a database of its own."
              .formatted(remembered, wanted.word()));
    }
  }
}
