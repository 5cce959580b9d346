package dev.signalbox.bot.sandbox.api;

import dev.signalbox.bot.sandbox.wire.Credentials;
import dev.signalbox.bot.sandbox.workspace.Files;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Where announced files are sent to, and where stored ones are fetched. */
@Controller("/sandbox")
final class FileDoor {
  private final Files files;
  private final Credentials credentials;

  FileDoor(Files files, Credentials credentials) {
    this.files = files;
    this.credentials = credentials;
  }

  @Post(value = "/upload/{id}", consumes = MediaType.ALL)
  HttpResponse<String> upload(String id, @Body byte[] bytes) {
    return files.fill(id, bytes)
        ? HttpResponse.ok("OK - " + bytes.length)
        : HttpResponse.<String>notFound().body("no such upload");
  }

  /**
   * A page has no token and needs none; one that is sent must be right. Nothing but a picture is
   * shown by a browser, and that only within a page.
   */
  @Get("/files/{id}")
  HttpResponse<byte[]> fetch(HttpRequest<?> request, String id) {
    boolean forged =
        request
            .getHeaders()
            .getAuthorization()
            .filter(header -> !credentials.isToken(header.replaceFirst("^Bearer ", "")))
            .isPresent();
    if (forged) {
      return HttpResponse.unauthorized();
    }
    return files
        .find(id)
        .filter(file -> file.content().arrived())
        .map(FileDoor::attached)
        .orElseGet(HttpResponse::notFound);
  }

  private static HttpResponse<byte[]> attached(Files.Stored file) {
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return HttpResponse.ok(file.content().bytes())
        .contentType(
            file.content().isPicture()
                ? MediaType.IMAGE_PNG_TYPE
                : MediaType.APPLICATION_OCTET_STREAM_TYPE)
        .header("Content-Disposition", "attachment; filename*=UTF-8''" + name)
        .header("X-Content-Type-Options", "nosniff");
  }
}
