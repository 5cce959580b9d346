package dev.signalbox.handlers.run;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.config.estate.Zone;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.tests.FirstResults;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.dns.Change;
import dev.signalbox.integrations.dns.Dns;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.sandbox.Faults;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.Mischance;
import dev.signalbox.integrations.sandbox.WorldAccess;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Both sides of an estate in a simulated world of its own, and a run that swaps them. */
final class Region implements AutoCloseable {
  private static final String RUNBOOK =
      Trial.LIVE
          + """
            - do: traffic.preflight
            - id: swap
              do: traffic.swap
            - id: verdict
              do: decision.ask
              with: { groups: [tech], question: "Stay on ${steps.swap.production}?", options: [stay, go-back], limit: 1d, on-limit: hold }
              stay: continue
              go-back: undo
          """;

  final Track track;
  final Voting voting;
  final Registrar registrar;
  final Terrain terrain;

  Region() {
    this(Map.of("signalbox.world", "simulated"), new Gigadb());
  }

  /** Where plans wait for people. */
  static Region thatAsks() {
    return new Region(Map.of("signalbox.world", "simulated", "trial.asks", "people"), new Gigadb());
  }

  /** Where a guard was taken out. */
  static Region planted(String what) {
    return new Region(Map.of("signalbox.world", "simulated", "trial.planted", what), new Gigadb());
  }

  /** The same, where something can happen between two lines of a step. */
  static Region thatIsWalked(Terrain terrain) {
    Map<String, Object> more = new HashMap<>(ModelCheck.earnest());
    more.put("signalbox.world", "simulated");
    return new Region(more, terrain);
  }

  private Region(Map<String, Object> more, Terrain terrain) {
    this.terrain = terrain;
    track = Track.with(more, world());
    voting = new Voting(track);
    registrar = (Registrar) track.the(Dns.class);
    Changed.adopt(track);
    track.the(FirstWorld.class).begin(List.of(estate()));
    track.the(FirstResults.class).begin(List.of(estate()));
    Installation installation = track.the(Installation.class);
    installation.replace(Trial.configuration(RUNBOOK, installation.shapes()));
  }

  private static Object[] world() {
    String url =
        "jdbc:h2:mem:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1"
            .formatted(UUID.randomUUID());
    return new Object[] {new WorldAccess(url, "sa", Optional.empty(), 1)};
  }

  Estate estate() {
    return track.the(Installation.class).current().estate(terrain.estate()).orElseThrow();
  }

  /** As far as it comes without people. */
  RunId swapping() {
    RunId run = track.start("trial");
    track.work();
    return run;
  }

  /** The other site is production from now on, and everybody says so. */
  void swap() {
    Installation installation = track.the(Installation.class);
    installation.replace(
        Trial.configuration(
            Trial.LIVE + "  - id: swap\n    do: traffic.swap\n", installation.shapes()));
    swapping();
    settle();
    track.workAfter(Duration.ofMinutes(2));
  }

  /** What the zones take to reach all who answer for them, and a bit. */
  void settle() {
    for (int look = 0; look < 5; look++) {
      track.workAfter(Duration.ofSeconds(2));
    }
  }

  String leads(String name) {
    return record(name).content();
  }

  private DnsRecord record(String name) {
    return estate().zones().sequencedValues().stream()
        .flatMap(it -> named(it, name).stream())
        .filter(it -> it.type().equals("A"))
        .findFirst()
        .orElseThrow();
  }

  private List<DnsRecord> named(Zone zone, String name) {
    return registrar.named(keeper(zone), zone.name(), name)
            instanceof Asked.Told<List<DnsRecord>>(var found)
        ? found
        : List.of();
  }

  private Connection keeper(Zone zone) {
    return Optional.ofNullable(estate().topology().connections().get(zone.on())).orElseThrow();
  }

  /** Somebody changes it by hand, in the zone's own page. */
  void somebodyLeads(String name, String elsewhere) {
    Zone zone =
        estate().zones().sequencedValues().stream()
            .filter(it -> !named(it, name).isEmpty())
            .findFirst()
            .orElseThrow();
    registrar.change(keeper(zone), zone.name(), List.of(new Change(record(name), elsewhere)));
    registrar.orders.clear();
  }

  void goesWrong(String neighbour, Mischance mischance, int times) {
    track.the(Faults.class).tell(neighbour, mischance, times);
  }

  String production() {
    return track
        .texts("select site from role_held where environment = 'live' and role = 'PRODUCTION'")
        .getFirst();
  }

  @Override
  public void close() {
    track.close();
  }
}
