package dev.signalbox.acceptance;

import dev.signalbox.acceptance.RecordingNeighbour.Reply;

/** Enough of GitLab's answers to make a client go on. */
final class GitlabAnswers {
  private static final String PIPELINE =
      """
      {"id":47,"ref":"v4.3.5","sha":"0ec9e58fdfca6cdd6652c083c9edb53abc0bad52","status":"manual",
      "created_at":"2026-11-20T09:00:00.000Z","web_url":"https://gitlab.com/p/-/pipelines/47"}\
      """;
  private static final String DEPLOYMENT =
      """
      [{"ref":"v4.3.5","sha":"0ec9e58fdfca6cdd6652c083c9edb53abc0bad52",
      "updated_at":"2026-11-20T09:00:00.000Z"}]\
      """;

  private GitlabAnswers() {}

  /** A variable of that name is not there yet. */
  static Reply to(RecordingNeighbour.Request request) {
    return request.path().endsWith("/NEW_ONE")
        ? new Reply(404, "{\"message\":\"404 Variable Not Found\"}")
        : new Reply(200, body(request));
  }

  private static String body(RecordingNeighbour.Request request) {
    String path = request.path();
    if (path.contains("/jobs")) {
      return jobs(path);
    }
    if (path.contains("/variables")) {
      return variable(request);
    }
    if (path.contains("/pipelines")) {
      return path.endsWith("/pipelines") ? "[%s]".formatted(PIPELINE) : PIPELINE;
    }
    if (path.endsWith("/deployments")) {
      return DEPLOYMENT;
    }
    if (path.endsWith("/environments")) {
      return "[{\"id\":3,\"name\":\"live\",\"state\":\"available\"}]";
    }
    return path.endsWith("/runners") ? "[]" : about(request);
  }

  private static String about(RecordingNeighbour.Request request) {
    return """
    {"id":1,"username":"ops-bot","default_branch":"develop","builds_access_level":"%s",
    "update_status":"finished"}\
    """
        .formatted(request.method().equals("PUT") ? "disabled" : "enabled");
  }

  private static String jobs(String path) {
    if (path.endsWith("/trace")) {
      return "Job succeeded";
    }
    String build = job(7, "build_live", path.endsWith("/play") ? "pending" : "manual");
    String deploy = job(path.endsWith("/retry") ? 9 : 8, "ld_gigadb", "failed");
    if (path.endsWith("/jobs")) {
      return "[%s,%s]".formatted(build, deploy);
    }
    return path.endsWith("/retry") ? deploy : build;
  }

  private static String job(int id, String name, String status) {
    return "{\"id\":%d,\"name\":\"%s\",\"status\":\"%s\",\"pipeline\":{\"id\":47}}"
        .formatted(id, name, status);
  }

  /** The one that is asked for by the name of HOME_URL is another before it is changed. */
  private static String variable(RecordingNeighbour.Request request) {
    String key = request.method().equals("POST") ? "NEW_ONE" : "HOME_URL";
    String value = request.method().equals("GET") ? "http://alt.host" : "https://gigadb.org";
    return "{\"key\":\"%s\",\"value\":\"%s\",\"environment_scope\":\"live\"}".formatted(key, value);
  }
}
