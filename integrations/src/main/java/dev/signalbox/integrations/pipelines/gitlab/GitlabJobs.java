package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.InEarnest;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.pipelines.Allowed;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Jobs;
import dev.signalbox.integrations.pipelines.Leave;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Project;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Jobs that GitLab runs. */
@Singleton
@InEarnest
final class GitlabJobs implements Jobs {
  private final Gitlab gitlab;
  private final JobLooks looks;

  GitlabJobs(Gitlab gitlab) {
    this.gitlab = gitlab;
    this.looks = new JobLooks(gitlab);
  }

  @Override
  public Asked<Optional<Job>> find(Project project, long job) {
    String doing = "reading job %d of %s".formatted(job, project);
    return gitlab.id(project, doing).then(id -> looks.one(project, doing, id, job));
  }

  @Override
  public Asked<List<Job>> underWay(Project project) {
    String doing = "looking which jobs of %s are under way".formatted(project);
    return gitlab.id(project, doing).then(id -> looks.underWay(project, doing, id));
  }

  @Override
  public Ordered<Played> play(Project project, Allowed allowed, Job seen) {
    String doing = "playing %s of %s".formatted(seen.name(), project);
    return sent(
        project,
        doing,
        "play",
        id ->
            looks
                .one(project, doing, id, seen.id())
                .map(found -> Leave.toPlay(allowed, seen, found)));
  }

  @Override
  public Ordered<Played> retry(Project project, Allowed allowed, Job seen) {
    String doing = "repeating %s of %s".formatted(seen.name(), project);
    return sent(
        project,
        doing,
        "retry",
        id ->
            looks
                .all(project, doing, id, seen.pipeline())
                .map(now -> Leave.toRetry(allowed, seen, now)));
  }

  private Ordered<Played> sent(
      Project project, String doing, String verb, Function<String, Asked<Leave>> leave) {
    return First.looked(
        gitlab.id(project, doing),
        id ->
            new Once(gitlab, project, doing)
                .send(() -> leave.apply(id), job -> JobLooks.address(id, job.id(), verb)));
  }

  @Override
  public Asked<String> tail(Project project, long job, int lines) {
    String doing = "reading what job %d of %s printed".formatted(job, project);
    return gitlab
        .id(project, doing)
        .then(id -> gitlab.text(project.on().reach(), doing, JobLooks.address(id, job, "trace")))
        .map(printed -> Printed.tail(printed, lines));
  }
}
