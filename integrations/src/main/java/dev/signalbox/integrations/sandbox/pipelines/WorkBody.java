package dev.signalbox.integrations.sandbox.pipelines;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.sandbox.Image;
import io.micronaut.json.tree.JsonNode;
import java.time.Instant;
import java.util.Optional;

/** A job's body in the world. */
final class WorkBody {
  private WorkBody() {}

  static JsonObject write(Work work) {
    return JsonObject.empty()
        .with("id", JsonNode.createNumberNode(work.id()))
        .with("pipeline", JsonNode.createNumberNode(work.pipeline()))
        .with("name", work.name())
        .with("hand", work.shape().hand())
        .with("needs", work.shape().needs().stream().map(Json::text).toList())
        .orNull("builds", work.shape().builds())
        .orNull("deploys", work.shape().deploys())
        .with("replaced", work.replaced())
        .maybe("going", work.going().map(WorkBody::going))
        .maybe("image", work.image().map(it -> it.write().tree()));
  }

  private static JsonNode going(Going going) {
    return JsonObject.empty()
        .with("began", going.began().toString())
        .with("ends", going.ends().toString())
        .with("fails", going.fails())
        .with("taken", going.taken())
        .with("by", going.by())
        .tree();
  }

  static Work read(JsonNode body) {
    return new Work(
        number(body, "id"),
        number(body, "pipeline"),
        new Work.Shape(
            Json.text(body, "name").orElseThrow(),
            flag(body, "hand"),
            Json.items(Json.member(body, "needs")).stream().map(JsonNode::getStringValue).toList(),
            Json.text(body, "builds"),
            Json.text(body, "deploys")),
        Json.member(body, "going").map(WorkBody::readGoing),
        flag(body, "replaced"),
        Json.member(body, "image").map(Image::read));
  }

  private static Going readGoing(JsonNode body) {
    return new Going(
        moment(body, "began"),
        moment(body, "ends"),
        flag(body, "fails"),
        flag(body, "taken"),
        Json.text(body, "by").orElseThrow());
  }

  private static Instant moment(JsonNode body, String name) {
    return Json.text(body, name).map(Instant::parse).orElseThrow();
  }

  private static long number(JsonNode body, String name) {
    return Json.member(body, name).map(JsonNode::getLongValue).orElseThrow();
  }

  private static boolean flag(JsonNode body, String name) {
    return Json.member(body, name).filter(JsonNode::getBooleanValue).isPresent();
  }

  static Optional<Work> of(Optional<JsonNode> body) {
    return body.map(WorkBody::read);
  }
}
