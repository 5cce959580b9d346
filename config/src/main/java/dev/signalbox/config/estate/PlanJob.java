package dev.signalbox.config.estate;

import dev.signalbox.config.form.Loose;
import dev.signalbox.config.yaml.Complaint;
import dev.signalbox.config.yaml.Node;
import java.util.List;

/** What people read before a promotion is there before they play anything. */
final class PlanJob {
  private PlanJob() {}

  static List<Complaint> complaints(Node.Mapping root) {
    return root
        .get("promotion")
        .map(Loose::mapping)
        .flatMap(it -> Loose.text(it, Promotion.PLAN))
        .filter(it -> AlarmJobs.played(root).contains(it.value()))
        .map(PlanJob::complaint)
        .stream()
        .toList();
  }

  private static Complaint complaint(Node.Text job) {
    return new Complaint(
        job.place(),
        "'%s' is among the 'jobs' that are played, so its plan cannot be read before: name the job that prints it"
            .formatted(job.value()));
  }
}
