package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificate.Flaw;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a visitor of the simulated world meets: by name, or at an address. */
@Singleton
final class WorldFronts {
  /** Whose documents it shows. */
  static final String DATABASE = "database";

  private static final int FINE = 200;
  private static final int UNAVAILABLE = 503;
  private final World world;
  private final Deployed deployed;
  private final Clock clock;

  WorldFronts(World world, Deployed deployed, Clock clock) {
    this.world = world;
    this.deployed = deployed;
    this.clock = clock;
  }

  /** What stands at an address, or where a name leads. */
  Optional<Thing> at(String host) {
    return world
        .see(things -> things.find(FirstFronts.KIND, host))
        .or(
            () ->
                named(host).stream()
                    .filter(it -> it.type().equals("A"))
                    .findFirst()
                    .flatMap(
                        it -> world.see(things -> things.find(FirstFronts.KIND, it.content()))))
        .flatMap(front -> world.see(things -> Outages.lit(things, front)));
  }

  List<DnsRecord> named(String name) {
    return world.all(WorldZones.RECORD).stream()
        .map(thing -> RecordBody.read(thing.body()))
        .filter(it -> it.name().equals(name))
        .toList();
  }

  Certificate certificate(Thing front, String name) {
    Optional<List<String>> brought =
        installed(front).map(Installation::names).filter(it -> !it.isEmpty());
    List<String> names = brought.orElseGet(() -> itsOwn(front));
    String print =
        brought
            .map(Wax::print)
            .or(() -> Json.text(front.body(), "print"))
            .orElseGet(() -> Wax.print(names));
    Instant until = moment(front, "until");
    return new Certificate(print, names, moment(front, "from"), until, flaw(names, until, name));
  }

  private static List<String> itsOwn(Thing front) {
    return Json.items(Json.member(front.body(), "names")).stream()
        .map(JsonNode::getStringValue)
        .toList();
  }

  private Optional<Installation> installed(Thing front) {
    Instant now = clock.instant();
    return Json.text(front.body(), "site")
        .flatMap(key -> world.see(things -> Installation.current(things, key, now)));
  }

  private Optional<Flaw> flaw(List<String> names, Instant until, String name) {
    if (clock.instant().isAfter(until)) {
      return Optional.of(Flaw.EXPIRED);
    }
    return names.contains(name) ? Optional.empty() : Optional.of(Flaw.ANOTHER_NAME);
  }

  private static Instant moment(Thing front, String name) {
    return Json.text(front.body(), name).map(Instant::parse).orElseThrow();
  }

  /** Whoever lost their database answer so until somebody starts them anew. */
  int status(Thing front, String path) {
    return world
        .see(things -> PpcDoors.status(things, front, path))
        .or(() -> Json.member(front.body(), "status").map(JsonNode::getIntValue))
        .or(() -> Json.text(front.body(), DATABASE).filter(this::fails).map(_ -> UNAVAILABLE))
        .orElse(FINE);
  }

  private boolean fails(String database) {
    return world.see(things -> Absence.isFelt(things, database, clock.instant()));
  }

  /** What is kept for that very path, or else the same everywhere. */
  String page(Thing front, String path) {
    return Json.text(front.body(), path)
        .map(it -> it.contains(Deployed.HERE) ? it.replace(Deployed.HERE, tag(front)) : it)
        .orElseGet(() -> page(front));
  }

  private String tag(Thing front) {
    return world
        .see(
            things ->
                deployed.tag(
                    things,
                    Words.of(front, "project"),
                    Words.of(front, "environment"),
                    Words.of(front, "component")))
        .orElse("");
  }

  private String page(Thing front) {
    Optional<Thing> site =
        Json.text(front.body(), "site")
            .flatMap(key -> world.see(things -> things.find(FirstSites.KIND, key)));
    String title = site.flatMap(it -> Json.text(it.body(), "title")).orElse("");
    Optional<Image> image = installed(front).map(Installation::image);
    String version =
        image
            .map(Image::release)
            .or(() -> site.flatMap(it -> Json.text(it.body(), "version")))
            .orElse("");
    return """
    <html><head><title>%s</title><link rel="canonical" href="%s"></head>\
    <body><footer>%s</footer></body></html>\
    """
        .formatted(title, image.map(Image::home).orElse(""), version);
  }
}
