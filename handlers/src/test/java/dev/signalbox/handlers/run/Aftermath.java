package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.embargo.Embargoes;
import dev.signalbox.handlers.lock.Locks;
import dev.signalbox.handlers.schedule.Timetables;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.handlers.truth.Sides;
import dev.signalbox.handlers.truth.Truth;

/** What a procedure of GigaDB leaves behind: one production, and all else as that demands. */
final class Aftermath {
  private final Region region;
  private final ReadingRoom room;

  Aftermath(Region region) {
    this.region = region;
    room = new ReadingRoom(region);
  }

  void assertInOrder(String production) {
    assertOneProduction(production);
    assertNothingIsHeldBack();
    assertThat(region.track.the(Timetables.class).of(region.estate()).isRight()).isTrue();
    assertTableIsTrue(production);
  }

  void assertOneProduction(String production) {
    assertOneProduction("live", production);
  }

  void assertOneProduction(String environment, String production) {
    Estate estate = region.estate();
    Jury jury = region.track.the(Jury.class);
    jury.look(estate, environment);
    assertThat(jury.of(estate, environment).orElseThrow().truth())
        .isEqualTo(new Truth.Agreed(new Sides(production, other(production))));
  }

  /** Neither by an embargo, nor by a lock, nor by a question that nobody needs an answer to. */
  void assertNothingIsHeldBack() {
    assertThat(region.track.the(Embargoes.class).inForce("gigadb")).isEmpty();
    assertThat(region.track.the(Locks.class).of("gigadb")).isEmpty();
    assertThat(
            region.track.texts("select step from ask where state = 'OPEN' and kind <> 'FOLLOW_UP'"))
        .isEmpty();
  }

  void assertTableIsTrue(String production) {
    String standby = other(production);
    assertThat(room.text())
        .containsPattern(
            "\\| %s \\|[^|]*\\| current production \\| %s "
                .formatted(production, releaseOf(production)))
        .containsPattern(
            "\\| %s \\|[^|]*\\| hot stand-by \\| %s ".formatted(standby, releaseOf(standby)));
  }

  String releaseOf(String site) {
    return region
        .track
        .texts(
            "select release from role_held where environment = 'live' and site = '%s'"
                .formatted(site))
        .getFirst();
  }

  static String other(String site) {
    return site.equals("alt") ? "upstream" : "alt";
  }
}
