package dev.signalbox.handlers.status;

import dev.signalbox.config.estate.EnvironmentName;
import dev.signalbox.config.estate.Estate;
import dev.signalbox.handlers.readiness.Incident;
import dev.signalbox.handlers.truth.Judged;
import dev.signalbox.handlers.truth.Jury;
import dev.signalbox.integrations.chat.Message;
import dev.signalbox.integrations.chat.Piece;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.util.List;

/** The same table for programs. */
@Singleton
public final class StatusJson {
  private final LiveBoard board;
  private final Jury jury;
  private final Traces traces;

  StatusJson(LiveBoard board, Jury jury, Traces traces) {
    this.board = board;
    this.jury = jury;
    this.traces = traces;
  }

  /** It waits for neighbours: never in a transaction. */
  public Message of(Estate estate, List<EnvironmentName> names) {
    String name = estate.name().value();
    List<JsonNode> environments = names.stream().map(it -> environment(estate, it)).toList();
    JsonObject all =
        JsonObject.empty()
            .with("estate", name)
            .with("environments", environments)
            .with("embargoes", texts(traces.frozen(name)))
            .with("incidents", texts(traces.incidents(name).stream().map(Incident::title).toList()))
            .with("locks", traces.kept(name).stream().map(it -> lock(it.name(), it.run())).toList())
            .with("runs", texts(traces.open(name).stream().map(it -> it.id().value()).toList()));
    return Message.of("Status of %s, for programs.".formatted(estate.about().title()))
        .plus(new Piece.Attached("status-%s.json".formatted(name), all + "\n"));
  }

  private JsonNode environment(Estate estate, EnvironmentName name) {
    List<SiteState> states = board.look(estate, name.value());
    JsonObject told =
        JsonObject.empty()
            .with("environment", name.value())
            .orNull("truth", jury.of(estate, name.value()).map(Judged::says))
            .with("sites", states.stream().map(StatusJson::site).toList())
            .with(
                "clouds",
                board.clouds(estate, name.value()).stream().map(CloudState::node).toList())
            .with(
                "components",
                board.components(estate, name).stream().map(ComponentState::node).toList());
    for (EnvironmentState state : board.whole(estate, name.value())) {
      told = told.with(state.kind().word(), state.node());
    }
    return told.tree();
  }

  private static JsonNode site(SiteState state) {
    return JsonObject.empty()
        .with("site", state.held().site())
        .orNull("project", state.site().project())
        .with("account", state.account())
        .orNull("region", state.site().region())
        .with("role", state.held().role().word())
        .with("release", state.held().release())
        .with("status", state.status())
        .with("seen", state.clues().nodes())
        .tree();
  }

  private static JsonNode lock(String name, String run) {
    return JsonObject.empty().with("name", name).with("run", run).tree();
  }

  private static List<JsonNode> texts(List<String> some) {
    return some.stream().map(Json::text).toList();
  }
}
