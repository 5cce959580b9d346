package dev.signalbox.bot.sandbox.workspace;

import dev.signalbox.bot.sandbox.json.Json;
import jakarta.inject.Singleton;
import java.util.List;

/** Blocks and elements that came without a name get one, as Slack gives it. */
@Singleton
public final class Naming {
  private final Stamps stamps;

  Naming(Stamps stamps) {
    this.stamps = stamps;
  }

  public List<Json> named(List<Json> blocks) {
    return blocks.stream().map(this::block).toList();
  }

  private Json block(Json block) {
    Json named =
        block.has("block_id") ? block : block.with("block_id", stamps.id("").substring(1, 6));
    Json pressed = element(element(named, "accessory"), "element");
    return block.text("type", "").equals("actions")
        ? pressed.with(
            "elements", Json.list(block.items("elements").stream().map(this::element).toList()))
        : pressed;
  }

  private Json element(Json block, String place) {
    return block.has(place) ? block.with(place, element(block.at(place))) : block;
  }

  private Json element(Json element) {
    return element.has("action_id")
        ? element
        : element.with("action_id", stamps.id("").substring(1, 6));
  }
}
