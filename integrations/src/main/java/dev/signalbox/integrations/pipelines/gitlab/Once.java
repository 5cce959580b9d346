package dev.signalbox.integrations.pipelines.gitlab;

import dev.signalbox.config.estate.Reach;
import dev.signalbox.integrations.calls.Asked;
import dev.signalbox.integrations.calls.Ordered;
import dev.signalbox.integrations.calls.Trouble;
import dev.signalbox.integrations.calls.Trouble.Kind;
import dev.signalbox.integrations.calls.http.Address;
import dev.signalbox.integrations.calls.http.Request;
import dev.signalbox.integrations.json.JsonObject;
import dev.signalbox.integrations.pipelines.Job;
import dev.signalbox.integrations.pipelines.Leave;
import dev.signalbox.integrations.pipelines.Played;
import dev.signalbox.integrations.pipelines.Project;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Sets a job going at most once. Theirs knows no condition, so it is looked at right before; and a
 * no of theirs may mean that somebody was faster, so it is looked at once more after one.
 */
record Once(Gitlab gitlab, Project project, String doing) {
  Ordered<Played> send(Supplier<Asked<Leave>> look, Function<Job, Address> where) {
    return First.looked(
        look.get(),
        leave ->
            switch (leave) {
              case Leave.Denied(String why) ->
                  new Ordered.Refused<>(new Trouble(doing, Kind.REQUEST, why));
              case Leave.NotNeeded(Job job) -> new Ordered.Done<>(new Played.Already(job));
              case Leave.Given(Job job) -> sent(where.apply(job), look);
            });
  }

  private Ordered<Played> sent(Address where, Supplier<Asked<Leave>> look) {
    Reach reach = project.on().reach();
    Request request = Request.of(doing, "POST", where).with(JsonObject.empty());
    Ordered<Played> sent =
        gitlab.order(reach, request, it -> PipelineJson.job(it).map(Played.Now::new));
    return sent instanceof Ordered.Refused<Played>(Trouble no) && mayMeanTooLate(no)
        ? after(no, look.get())
        : sent;
  }

  /** "Unplayable" is a bad request to them, "not retryable" is forbidden. */
  private static boolean mayMeanTooLate(Trouble no) {
    return no.kind() == Kind.REQUEST || no.kind() == Kind.RIGHTS;
  }

  private static Ordered<Played> after(Trouble no, Asked<Leave> now) {
    return now instanceof Asked.Told<Leave>(Leave.NotNeeded(Job job))
        ? new Ordered.Done<>(new Played.Already(job))
        : new Ordered.Refused<>(no);
  }
}
