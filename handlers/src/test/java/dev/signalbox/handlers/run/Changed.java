package dev.signalbox.handlers.run;

import dev.signalbox.config.Configuration;
import dev.signalbox.config.Reading;
import dev.signalbox.config.Sources;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.truth.Adoption;
import dev.signalbox.handlers.truth.Holding;
import dev.signalbox.handlers.truth.Role;
import java.time.Instant;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** What can move after people have said yes, one at a time. */
enum Changed {
  INPUT("input brush was broad and is narrow"),
  SITE("production was upstream and is alt"),
  CONNECTION("connection gitlab has changed"),
  LINE("the runbook has changed"),
  IDENTITY("painted: what it finds was chalk and is straw"),
  OUTPUT("painted: coats was 2 and is 3"),
  ONLY_COLOUR("");

  final String named;

  Changed(String named) {
    this.named = named;
  }

  void in(Track track) {
    switch (this) {
      case INPUT -> track.change("update run set inputs = replace(inputs, 'broad', 'narrow')");
      case SITE -> {
        track.change("update role_held set site = 'third' where site = 'upstream'");
        track.change("update role_held set site = 'upstream' where site = 'alt'");
        track.change("update role_held set site = 'alt' where site = 'third'");
      }
      case CONNECTION ->
          edit(track, "estates/gigadb.yml", it -> it.replace("gitlab.com/api", "gitlab.org/api"));
      case LINE -> edit(track, "runbooks/trial.yml", it -> it.replace("it took", "they took"));
      case IDENTITY -> track.neighbour().plaster = "straw";
      case OUTPUT -> track.neighbour().coats = 3;
      case ONLY_COLOUR -> track.neighbour().written.put("another/run/1", "red");
    }
  }

  /** Production is in Hong Kong. */
  static void adopt(Track track) {
    track.change("delete from role_held");
    adopt(track.the(Adoption.class));
  }

  static void adopt(Adoption adoption) {
    adoption.adopt(
        "gigadb",
        Stream.of("live", "staging")
            .flatMap(
                it ->
                    Stream.of(held(it, "upstream", Role.PRODUCTION), held(it, "alt", Role.STANDBY)))
            .toList(),
        "ada");
  }

  private static Holding held(String environment, String site, Role role) {
    return new Holding("gigadb", environment, site, role, "v4.3.4", Instant.EPOCH);
  }

  static void edit(Track track, String file, UnaryOperator<String> edit) {
    edit(track.the(Installation.class), file, edit);
  }

  static void edit(Installation installation, String file, UnaryOperator<String> edit) {
    Sources now = installation.current().sources();
    Sources edited = now.with(file, edit.apply(now.text(file).orElseThrow()));
    if (Configuration.of(edited, installation.shapes())
        instanceof Reading.Good(Configuration configuration)) {
      installation.replace(configuration);
    } else {
      throw new IllegalStateException("does not lint");
    }
  }
}
