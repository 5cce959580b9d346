package dev.signalbox.bot.sandbox.rules;

import dev.signalbox.bot.sandbox.json.Json;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Slack's limits on windows and homes. */
public final class ViewRules {
  private static final int BLOCKS = 100;
  private static final int BYTES = 250 * 1024;

  private ViewRules() {}

  public static boolean isTooLarge(Json view) {
    return view.toString().getBytes(StandardCharsets.UTF_8).length > BYTES;
  }

  public static List<String> modal(Json view) {
    List<String> complaints = common(view, "modal");
    Part part = new Part(view, "/view", complaints);
    part.needs("title").plain("title", 24).plain("submit", 24).plain("close", 24);
    boolean asks =
        view.items("blocks").stream().anyMatch(block -> block.text("type", "").equals("input"));
    if (asks && !part.has("submit")) {
      part.complain("missing required field: submit");
    }
    return complaints;
  }

  public static List<String> home(Json view) {
    List<String> complaints = common(view, "home");
    if (view.items("blocks").stream().anyMatch(BlockRules::takesFiles)) {
      complaints.add("[ERROR] file_input is for modals only [json-pointer:/view/blocks]");
    }
    return complaints;
  }

  private static List<String> common(Json view, String type) {
    List<String> complaints =
        view.items("blocks").isEmpty() && type.equals("home")
            ? new ArrayList<>()
            : BlockRules.check(view.at("blocks"), BLOCKS);
    Part part = new Part(view, "/view", complaints);
    if (!view.text("type", "").equals(type)) {
      part.complain("must be a view of type " + type);
    }
    part.needs("blocks")
        .loose("private_metadata", 3000)
        .loose("callback_id", 255)
        .loose("external_id", 255);
    return complaints;
  }
}
