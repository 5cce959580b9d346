package dev.signalbox.handlers.run;

import static org.assertj.core.api.Assertions.assertThat;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.config.estate.ConnectionName;
import dev.signalbox.config.estate.Request;
import dev.signalbox.config.estate.RequestName;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Marker;
import dev.signalbox.integrations.builds.Requests;
import dev.signalbox.integrations.builds.Wish;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.json.Json;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.sandbox.builds.Developers;
import dev.signalbox.integrations.sandbox.builds.Fortune;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Somebody at the build server who does what a card says has to be done there. */
record Foreman(Region region) {
  private static final Pattern MARK = Pattern.compile("\\[signalbox (\\S+)/(\\S+)/(\\d+)]");
  private static final Pattern BUILD = Pattern.compile("build (\\d+)");
  private static final Pattern UNPUSHED =
      Pattern.compile(" of (staging|production) at .* nothing was built of it since");

  /** What is over and bad, or is never over, is built once more. */
  private static final List<String> RESTARTED = List.of("restart it there", "waits as long again");

  void heeds(String why) {
    Matcher mark = MARK.matcher(why);
    if (why.contains("UNANSWERED") && mark.find()) {
      asksFor(new Marker(mark.group(1), mark.group(2), Integer.parseInt(mark.group(3))));
    }
    Matcher build = BUILD.matcher(why);
    if (RESTARTED.stream().anyMatch(why::contains) && build.find()) {
      developers().restart(Customers.REPOSITORY, BuildId.read(build.group(1)), Fortune.PASSES);
    }
    Matcher unpushed = UNPUSHED.matcher(why);
    if (unpushed.find()) {
      developers().push(Customers.REPOSITORY, unpushed.group(1), Fortune.PASSES);
    }
  }

  private Developers developers() {
    return region.track.the(Developers.class);
  }

  /** With the words of the card; nobody asks for what is there. */
  private void asksFor(Marker marker) {
    boolean there =
        region.track.the(World.class).all("travis-request").stream()
            .anyMatch(it -> marker.isIn(Json.text(it.body(), "message").orElse("")));
    if (!there) {
      assertThat(region.track.the(Requests.class).ask(travis(), wish(marker)))
          .isInstanceOf(Ordered.Done.class);
    }
  }

  private Wish wish(Marker marker) {
    Request request =
        Optional.ofNullable(
                region.estate().delivery().requests().get(new RequestName("update-customers")))
            .orElseThrow();
    return new Wish(
        request.title(), marker, request.branch(), request.mergeMode(), request.config());
  }

  private Connection.Travis travis() {
    return (Connection.Travis)
        Optional.ofNullable(
                region.estate().topology().connections().get(new ConnectionName("travis")))
            .orElseThrow();
  }
}
