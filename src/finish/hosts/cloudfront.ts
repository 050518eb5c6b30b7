import { encodeAddress, requestedAddress } from "../../model/site-address.ts";
import { CACHE, type HostPolicy, EMBEDS, REVALIDATE, headersOf } from "./policy.ts";
import { routes } from "../../model/routes.ts";

/** A note for Amazon S3 behind CloudFront, with the headers and the function that it needs. */
export function cloudfront(policy: HostPolicy): string {
  const redirects = Object.fromEntries(
    policy.redirects.map(({ from, to }) => [requestedAddress(from), encodeAddress(to)]),
  );
  return `# Amazon S3 and CloudFront

Made by \`npm run build\`. Keep the bucket private and let CloudFront read it (origin access control).

1. Copy the files, first those whose names change with their content:

   aws s3 sync dist/${CACHE.folder} s3://BUCKET/${CACHE.folder} --cache-control "${CACHE.value}"
   aws s3 sync dist s3://BUCKET --delete --exclude "${CACHE.folder}/*" --exclude "*.br" --exclude "*.gz" --cache-control "${REVALIDATE}"

2. Turn on "Compress objects automatically" in the behaviour.
3. Custom error response: 403 and 404 give ${routes.notFound()} with the status 404.
4. Associate this function with viewer requests:

${indent(requestFunction(redirects))}

5. Associate this one with viewer responses. It sends the headers:

${indent(responseFunction(policy))}
`;
}

function requestFunction(redirects: Record<string, string>): string {
  return `var redirects = ${JSON.stringify(redirects)};
function handler(event) {
  var request = event.request, uri = request.uri;
  if (Object.prototype.hasOwnProperty.call(redirects, uri)) return moved(redirects[uri]);
  if (uri.endsWith("/")) request.uri = uri + "index.html";
  else if (!uri.split("/").pop().includes(".")) return moved(uri + "/");
  return request;
}
function moved(to) {
  return { statusCode: 301, statusDescription: "Moved Permanently", headers: { location: { value: to } } };
}`;
}

function responseFunction(policy: HostPolicy): string {
  const headers = (["page", "embed"] as const).map((kind) => {
    const values = Object.entries(headersOf(kind, policy)).map(([name, value]) => [
      name.toLowerCase(),
      { value },
    ]);
    return `var ${kind} = ${JSON.stringify(Object.fromEntries(values))};`;
  });
  const isEmbed = `/^\\/${EMBEDS.replace(/(?<!\^)\//g, "\\/")}/.test(uri)`;
  return `${headers.join("\n")}
function handler(event) {
  var response = event.response, uri = event.request.uri;
  var headers = ${isEmbed} ? embed : page;
  for (var name in headers) response.headers[name] = headers[name];
  return response;
}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, "    ");
}
