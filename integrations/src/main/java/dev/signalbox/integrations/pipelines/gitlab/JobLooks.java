package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Jobs as GitLab tells them, by the number of their project. */
record JobLooks(Gitlab gitlab) {
  Asked<List<Job>> all(Project project, String doing, String id, long pipeline) {
    Address address =
        Address.of("projects", id, "pipelines", String.valueOf(pipeline), "jobs")
            .with("include_retried", "false");
    return gitlab
        .all(project.on().reach(), doing, address)
        .then(items -> Gitlab.read(doing, Fields.each(items, PipelineJson::job)));
  }

  Asked<Optional<Job>> one(Project project, String doing, String id, long job) {
    return gitlab
        .find(project.on().reach(), doing, address(id, job))
        .then(
            found ->
                found.isEmpty()
                    ? new Asked.Told<>(Optional.empty())
                    : Gitlab.read(doing, found.flatMap(PipelineJson::job)).map(Optional::of));
  }

  /** In the order in which jobs come by, so that none slips through between two questions. */
  Asked<List<Job>> underWay(Project project, String doing, String id) {
    Asked<List<Job>> all = new Asked.Told<>(List.of());
    for (String word : Status.UNDER_WAY) {
      Address address = Address.of("projects", id, "jobs").with("scope", word);
      all =
          all.then(
              some ->
                  gitlab
                      .all(project.on().reach(), doing, address)
                      .then(items -> Gitlab.read(doing, Fields.each(items, PipelineJson::job)))
                      .map(more -> Stream.concat(some.stream(), more.stream()).toList()));
    }
    return all;
  }

  private static Address address(String id, long job) {
    return Address.of("projects", id, "jobs", String.valueOf(job));
  }

  /** What is done with a job, or read of it. */
  static Address address(String id, long job, String what) {
    return Address.of("projects", id, "jobs", String.valueOf(job), what);
  }
}
