package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Project;
import java.util.List;
import java.util.Optional;

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

  static Address address(String id, long job, String... more) {
    String[] pieces = new String[4 + more.length];
    pieces[0] = "projects";
    pieces[1] = id;
    pieces[2] = "jobs";
    pieces[3] = String.valueOf(job);
    System.arraycopy(more, 0, pieces, 4, more.length);
    return Address.of(pieces);
  }
}
