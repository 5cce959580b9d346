package dev.signalbox.handlers.run;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.pipelines.Pipeline;
import dev.signalbox.integrations.pipelines.Pipelines;
import dev.signalbox.integrations.pipelines.Project;
import dev.signalbox.integrations.sandbox.Thing;
import dev.signalbox.integrations.sandbox.World;
import dev.signalbox.integrations.sandbox.pipelines.Pushers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Somebody of operations who does at GitLab, and on hosts, what a card says has to be done there.
 */
record Helmsman(Region region) {
  private static final Pattern FAILED = Pattern.compile("(gcp-\\S+) has failed");
  private static final Pattern KILLED = Pattern.compile("delete ~/.signalbox/(\\S+) there");

  void heeds(String why) {
    Matcher failed = FAILED.matcher(why);
    if (failed.find()) {
      retry(failed.group(1));
    }
    Matcher killed = KILLED.matcher(why);
    if (killed.find()) {
      delete(killed.group(1));
    }
  }

  private void retry(String job) {
    Project project = Project.only(region.estate().topology()).orElseThrow();
    region.track.the(Pushers.class).retry(project, newest(project), job, "carol");
  }

  private long newest(Project project) {
    return region.track.the(Pipelines.class).ofMainBranch(project)
            instanceof Asked.Told<List<Pipeline>>(List<Pipeline> all)
        ? all.getFirst().id()
        : 0;
  }

  private void delete(String marker) {
    region
        .track
        .the(World.class)
        .change(
            things -> {
              List<Thing> there =
                  things.all("errand", "").stream()
                      .filter(it -> it.key().endsWith("/" + marker.replace('+', '/')))
                      .toList();
              there.forEach(it -> things.remove(it));
              return there;
            });
  }
}
