package dev.signalbox.integrations.pipelines.gitlab;

import static org.mockserver.model.HttpRequest.request;

import dev.signalbox.integrations.testing.MockNeighbour;
import org.mockserver.matchers.TimeToLive;
import org.mockserver.matchers.Times;
import org.mockserver.model.HttpResponse;

/** One kind of request is answered otherwise than GitLab would on a good day. */
record Instead(MockNeighbour mock, GitlabStage stage) {
  private static final int BEFORE_ALL = 10;

  void of(String method, String path, HttpResponse answer) {
    mock.server().reset();
    stage.gitlab.answersAt(mock.server());
    mock.server()
        .when(
            request().withMethod(method).withPath(".*/" + path),
            Times.unlimited(),
            TimeToLive.unlimited(),
            BEFORE_ALL)
        .respond(answer);
  }
}
