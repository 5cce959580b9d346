package dev.signalbox.handlers.run;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.Sources;
import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.install.Installation;
import dev.signalbox.handlers.plan.Order;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.documents.Batch;
import dev.signalbox.integrations.documents.Change;
import dev.signalbox.integrations.documents.Document;
import dev.signalbox.integrations.documents.DocumentId;
import dev.signalbox.integrations.documents.Documents;
import dev.signalbox.integrations.documents.Found;
import dev.signalbox.integrations.documents.Page;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.FirstWorld;
import dev.signalbox.integrations.sandbox.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users of GPII in a simulated world of their own, where nobody has to say yes. */
final class Ward implements AutoCloseable {
  static final String HEAD =
      """
      runbook: trial
      title: Try ${estate}
      reviewed: 2026-11-20
      command: trial <estate>
      environment: prd
      steps:
      """;
  private static final String HEAD_WITH_A_FILE =
      HEAD.replace("<estate>", "<estate> <file>")
          .replace("steps:", "inputs: { file: { type: file } }\nsteps:");

  final Region region = new Region();
  final Recorder recorder = (Recorder) region.track.the(Documents.class);

  private Map<String, String> inputs = Map.of();

  Ward(String steps) {
    this(HEAD, steps);
  }

  private Ward(String head, String steps) {
    Installation installation = region.track.the(Installation.class);
    install(installation, head + steps.indent(2));
    region.track.the(FirstWorld.class).begin(List.of(estate()));
  }

  /** This is a procedure of GPII's from now on. */
  static void install(Installation installation, String runbook) {
    Sources all = Sources.in(Trial.FOLDER);
    String gpii = all.text("estates/gpii.yml").orElseThrow();
    all = all.with("estates/gpii.yml", gpii.replace("practice]", "practice, trial]"));
    installation.replace(
        Library.configuration(all.with("runbooks/trial.yml", runbook), installation.shapes()));
  }

  /** Where somebody hands over a file. */
  static Ward given(String name, String text, String steps) {
    Ward ward = new Ward(HEAD_WITH_A_FILE, steps);
    ward.hands(name, text);
    return ward;
  }

  private void hands(String name, String text) {
    inputs = Map.of("file", UserFiles.taken(region.track, name, text).id());
  }

  void thenGiven(String name, String text, String steps) {
    install(region.track.the(Installation.class), HEAD_WITH_A_FILE + steps.indent(2));
    hands(name, text);
  }

  Estate estate() {
    return estate(region.track.the(Installation.class));
  }

  static Estate estate(Installation installation) {
    return installation.current().estate("gpii").orElseThrow();
  }

  Connection.Couchdb on(String environment) {
    return Optional.ofNullable(
            estate().topology().connections().get(new ConnectionName(environment + "-couch")))
        .map(Connection.Couchdb.class::cast)
        .orElseThrow();
  }

  RunId planned() {
    Installation installation = region.track.the(Installation.class);
    Order order = new Order(estate(), Trial.runbook(installation.current(), "trial"), inputs);
    RunId run = region.track.the(Starting.class).start(order, Track.ADA).run();
    region.track.plan();
    return run;
  }

  RunId begun() {
    RunId run = planned();
    region.track.work();
    return run;
  }

  void goesOn() {
    for (int look = 0; look < 10; look++) {
      region.track.workAfter(Duration.ofSeconds(130));
    }
  }

  Found found(String id) {
    return found("prd", id);
  }

  private Found found(String environment, String id) {
    return recorder.read(on(environment), List.of(new DocumentId(id)))
            instanceof Asked.Told<List<Found>>(var all)
        ? all.getFirst()
        : new Found.Never(new DocumentId(id));
  }

  Optional<Document> there(String id) {
    return there("prd", id);
  }

  Optional<Document> there(String environment, String id) {
    return found(environment, id) instanceof Found.There(Document document)
        ? Optional.of(document)
        : Optional.empty();
  }

  /** Everything but designs, by id. */
  Map<String, Document> all() {
    return recorder.page(on("prd"), Optional.empty(), Batch.MOST)
            instanceof Asked.Told<Page>(var page)
        ? page.documents().stream()
            .filter(it -> !it.id().isDesign())
            .collect(toMap(it -> it.id().value(), it -> it))
        : Map.of();
  }

  void somebodyDeletes(String id) {
    there(id).ifPresent(it -> byHand(new Change.Removal(it.id(), it.revision().orElseThrow())));
  }

  /** A user wishes otherwise. */
  void somebodyChanges(String id) {
    Document now = there(id).orElseThrow();
    JsonObject other =
        now.content().with("timestampUpdated", Json.text("2026-11-20T09:00:00.000Z"));
    byHand(new Change.Put(new Document(now.id(), now.revision(), other)));
  }

  void somebodyLoads(Document document) {
    byHand(new Change.Put(document));
  }

  private void byHand(Change change) {
    int before = recorder.orders.size();
    recorder.keeper().write(on("prd"), new Batch(Batch.Way.ANEW, List.of(change)));
    assertThat(recorder.orders).hasSize(before);
  }

  /** A database that was made anew: it does not even remember what it had. */
  void forgets(String id) {
    region
        .track
        .the(World.class)
        .change(things -> things.remove(things.find("document", "prd-couch/" + id).orElseThrow()));
  }

  String trouble(RunId run) {
    return region.track.see(run).trouble().orElse("");
  }

  String told(RunId run, String step) {
    return String.valueOf(region.track.step(run, step).outputs());
  }

  RunState state(RunId run) {
    return region.track.see(run).state();
  }

  @Override
  public void close() {
    region.close();
  }
}
