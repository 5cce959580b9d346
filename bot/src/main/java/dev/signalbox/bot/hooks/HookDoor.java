package dev.signalbox.bot.hooks;

import dev.signalbox.bot.web.BoundedBody;
import dev.signalbox.handlers.knock.Knock;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** {@code POST /hooks/…}: whoever proves who it is makes us look a little earlier. */
@Controller("/hooks")
@Consumes(MediaType.ALL)
@Produces(MediaType.ALL)
@ExecuteOn(TaskExecutors.BLOCKING)
final class HookDoor {
  /** As much as Slack may say; what is longer is told by our own looks as well. */
  private static final int LIMIT = 1 << 20;

  private final GithubCallers github;
  private final GitlabCallers gitlab;
  private final TravisCallers travis;
  private final Hallway hallway;

  HookDoor(GithubCallers github, GitlabCallers gitlab, TravisCallers travis, Hallway hallway) {
    this.github = github;
    this.gitlab = gitlab;
    this.travis = travis;
    this.hallway = hallway;
  }

  @Post("/github")
  HttpResponse<?> github(HttpRequest<?> request, @Body InputStream stream) throws IOException {
    return answer(github, request, stream);
  }

  @Post("/gitlab")
  HttpResponse<?> gitlab(HttpRequest<?> request, @Body InputStream stream) throws IOException {
    return answer(gitlab, request, stream);
  }

  @Post("/travis")
  HttpResponse<?> travis(HttpRequest<?> request, @Body InputStream stream) throws IOException {
    return answer(travis, request, stream);
  }

  private HttpResponse<?> answer(Callers callers, HttpRequest<?> request, InputStream stream)
      throws IOException {
    Optional<byte[]> body = BoundedBody.read(stream, LIMIT);
    if (body.isEmpty()) {
      hallway.count("oversized");
      return HttpResponse.status(HttpStatus.REQUEST_ENTITY_TOO_LARGE);
    }
    List<Knock> knocks = callers.of(request.getHeaders(), body.get());
    if (knocks.isEmpty()) {
      hallway.count("unproven");
      return HttpResponse.status(HttpStatus.UNAUTHORIZED);
    }
    return HttpResponse.status(
        hallway.letIn(knocks) ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE);
  }
}
