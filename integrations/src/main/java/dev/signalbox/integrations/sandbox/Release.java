package dev.signalbox.integrations.sandbox;

import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.source.Changes;
import dev.signalbox.integrations.source.Changes.Commit;
import dev.signalbox.integrations.source.Tag;
import dev.signalbox.integrations.source.Tag.Signature;
import io.micronaut.json.tree.JsonNode;
import java.util.List;

/**
 * A tag as the world keeps it.
 *
 * @param since what came after the one before it
 */
record Release(Tag tag, Changes since) {
  static Release read(Thing thing) {
    JsonNode body = thing.body();
    return new Release(
        new Tag(
            Words.of(thing, "tag"),
            Words.of(thing, "commit"),
            Signature.valueOf(Words.of(thing, "signature"))),
        new Changes(
            Json.items(Json.member(body, "commits")).stream().map(Release::commit).toList(),
            Json.items(Json.member(body, "files")).stream().map(JsonNode::getStringValue).toList(),
            true));
  }

  private static Commit commit(JsonNode told) {
    return new Commit(Json.text(told, "sha").orElseThrow(), Json.text(told, "title").orElseThrow());
  }

  JsonObject body() {
    List<JsonNode> commits =
        since.commits().stream()
            .map(it -> JsonObject.empty().with("sha", it.sha()).with("title", it.title()).tree())
            .toList();
    return JsonObject.empty()
        .with("tag", tag.name())
        .with("commit", tag.commit())
        .with("signature", tag.signature().name())
        .with("commits", commits)
        .with("files", since.files().stream().map(Json::text).toList());
  }
}
