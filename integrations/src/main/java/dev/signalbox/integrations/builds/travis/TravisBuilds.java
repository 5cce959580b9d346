package dev.signalbox.integrations.builds.travis;

import dev.signalbox.config.estate.Connection;
import dev.signalbox.integrations.builds.Build;
import dev.signalbox.integrations.builds.BuildId;
import dev.signalbox.integrations.builds.Builds;
import dev.signalbox.integrations.builds.Job;
import dev.signalbox.integrations.builds.JobId;
import dev.signalbox.integrations.builds.Printout;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.json.Json;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Builds that Travis runs. */
@Singleton
@InEarnest
final class TravisBuilds implements Builds {
  private static final int PAGE = 100;
  private final Travis travis;

  TravisBuilds(Travis travis) {
    this.travis = travis;
  }

  static Address address(Connection.Travis on, String event) {
    return Address.of("repo", on.repository(), "builds")
        .with("build.event_type", event)
        .with("sort_by", "id:desc");
  }

  @Override
  public Asked<Optional<Build>> find(Connection.Travis on, BuildId id) {
    String doing = "reading build %s of %s".formatted(id, on.repository());
    BuildJson json = new BuildJson(on.repository());
    return travis
        .find(on.reach(), doing, Address.of("build", id.toString()))
        .then(
            found ->
                found.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : Travis.read(doing, found.flatMap(json::build)).map(Optional::of));
  }

  @Override
  public Asked<Optional<Build>> newestPush(Connection.Travis on, String branch) {
    String doing = "reading the last push build of %s in %s".formatted(branch, on.repository());
    Address address = address(on, "push").with("branch.name", branch).with("limit", 1);
    BuildJson json = new BuildJson(on.repository());
    return travis
        .some(on.reach(), doing, address, "builds")
        .then(items -> Travis.read(doing, BuildJson.each(items, json::build)))
        .map(builds -> builds.stream().findFirst());
  }

  @Override
  public Asked<List<Build>> underWay(Connection.Travis on) {
    String doing = "looking which builds of %s are under way".formatted(on.repository());
    Address address =
        address(on, "api").with("build.state", "created,received,started").with("limit", PAGE);
    BuildJson json = new BuildJson(on.repository());
    return travis
        .all(on.reach(), doing, address, "builds")
        .then(items -> Travis.read(doing, BuildJson.each(items, json::build)))
        .map(builds -> builds.stream().filter(it -> !it.stage().isOver()).toList());
  }

  @Override
  public Asked<List<Job>> jobs(Connection.Travis on, BuildId id) {
    String doing = "reading the jobs of build %s of %s".formatted(id, on.repository());
    Address address = Address.of("build", id.toString()).with("include", "build.jobs");
    return travis
        .some(on.reach(), doing, address, "jobs")
        .then(items -> Travis.read(doing, BuildJson.each(items, BuildJson::job)));
  }

  /** Nothing is printed yet where there is no text. */
  @Override
  public Asked<Printout> printed(Connection.Travis on, JobId job) {
    String doing = "reading what job %s of %s printed".formatted(job, on.repository());
    return travis
        .one(on.reach(), doing, Address.of("job", job.toString(), "log"))
        .map(log -> Printout.of(Json.text(log, "content").orElse("")));
  }
}
