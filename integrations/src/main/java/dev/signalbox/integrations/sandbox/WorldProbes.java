package dev.signalbox.integrations.sandbox;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.dns.DnsRecord;
import dev.signalbox.integrations.probes.Certificate;
import dev.signalbox.integrations.probes.Certificates;
import dev.signalbox.integrations.probes.Door;
import dev.signalbox.integrations.probes.Page;
import dev.signalbox.integrations.probes.Pages;
import dev.signalbox.integrations.probes.Question;
import dev.signalbox.integrations.probes.Resolved;
import dev.signalbox.integrations.probes.Resolvers;
import dev.signalbox.integrations.probes.Visit;
import dev.signalbox.integrations.sandbox.Fate.Called;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The simulated world from outside. */
@Singleton
final class WorldProbes implements Pages, Certificates, Resolvers, StandIn {
  static final String NAME = "probes";
  private static final Duration SWIFT = Duration.ofMillis(20);
  private final WorldFronts fronts;
  private final Hearsay hearsay;
  private final Fate fate;

  WorldProbes(WorldFronts fronts, Hearsay hearsay, Fate fate) {
    this.fronts = fronts;
    this.hearsay = hearsay;
    this.fate = fate;
  }

  @Override
  public String neighbour() {
    return NAME;
  }

  @Override
  public Asked<Page> look(Visit visit) {
    String host = visit.url().getHost();
    Called called = called(visit.url(), visit.doing());
    return fate.ask(
        called,
        () ->
            fronts
                .at(visit.at().map(Door::host).orElse(host))
                .map(front -> page(called, visit, front))
                .orElseGet(() -> unreachable(called, "nobody answers there")));
  }

  private Asked<Page> page(Called called, Visit visit, Thing front) {
    boolean held =
        visit.url().getScheme().equals("http")
            || fronts.certificate(front, visit.url().getHost()).flaw().isEmpty();
    return held
        ? new Asked.Told<>(
            new Page(
                fronts.status(front, visit.url().getPath()),
                fronts.page(front, visit.url().getPath()),
                Optional.empty(),
                SWIFT))
        : unreachable(called, "its certificate does not hold");
  }

  @Override
  public Asked<Certificate> look(String name, Door at) {
    String doing = "reading the certificate of %s at %s".formatted(name, at);
    Called called = called(URI.create("https://" + name), doing);
    return fate.ask(
        called,
        () ->
            fronts
                .at(at.host())
                .<Asked<Certificate>>map(it -> new Asked.Told<>(fronts.certificate(it, name)))
                .orElseGet(() -> unreachable(called, "nobody answers there")));
  }

  @Override
  public Asked<Resolved> ask(Connection.Resolver resolver, Question question) {
    return asked(resolver.reach(), question);
  }

  @Override
  public Asked<Resolved> ask(Connection.Doh resolver, Question question) {
    return asked(resolver.reach(), question);
  }

  private Asked<Resolved> asked(Reach reach, Question question) {
    String doing = "asking %s for %s".formatted(reach.name(), question);
    return fate.ask(
        new Called(NAME, reach, doing),
        () -> new Asked.Told<>(resolved(hearsay.of(question.name()), question)));
  }

  private static Resolved resolved(List<DnsRecord> named, Question question) {
    List<DnsRecord> wanted =
        named.stream().filter(it -> it.type().equals(question.kind().name())).toList();
    if (wanted.isEmpty()) {
      return named.isEmpty() ? new Resolved.NoSuchName() : new Resolved.Nothing();
    }
    Duration left =
        wanted.stream()
            .map(Hearsay::remembered)
            .min(Comparator.naturalOrder())
            .orElse(Duration.ZERO);
    return new Resolved.Records(wanted.stream().map(DnsRecord::content).toList(), left);
  }

  private static Called called(URI place, String doing) {
    Reach reach =
        new Reach(
            new ConnectionName("probes"),
            place,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return new Called(NAME, reach, doing);
  }

  private static <T> Asked<T> unreachable(Called called, String why) {
    return new Asked.Troubled<>(new Trouble(called.doing(), Kind.UNREACHABLE, why));
  }
}
