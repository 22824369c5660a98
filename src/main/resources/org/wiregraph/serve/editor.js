// Turns the form of the query page into an editor with a table of results.
// Nothing is fetched from another server; the prefixes to complete come from this one.
"use strict";

document.addEventListener("DOMContentLoaded", () => {
  const form = document.getElementById("editor");
  const text = document.getElementById("text");
  const result = document.getElementById("result");
  if (!form || !window.Yasqe || !window.Yasr) {
    return;
  }

  const base = form.dataset.base;
  const words = form.dataset.prefixes.split(" ");
  const prefixes = {};
  for (let i = 0; i + 1 < words.length; i += 2) {
    prefixes[words[i]] = words[i + 1];
  }

  showPagesOfThisServer(Yasr.plugins.table.prototype, base);

  const place = document.createElement("div");
  form.after(place);
  form.hidden = true;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = "Ctrl+Enter runs the query. Ctrl+Space completes a variable.";
  place.after(hint);

  const editor = new Yasqe(place, {
    value: declared(text.value, prefixes),
    persistenceId: null,
    consumeShareLink: null,
    createShareableLink: (yasqe) =>
      location.origin + "/query?query=" + encodeURIComponent(yasqe.getValue()),
    autocompleters: ["prefixes", "variables"],
    prefixCcApi: location.origin + "/prefixes",
    showQueryButton: true,
    resizeable: true,
    editorHeight: heightOf(declared(text.value, prefixes)),
    extraKeys: { Tab: false, "Shift-Tab": false },
    requestConfig: { endpoint: location.origin + "/sparql", method: "POST" },
  });
  editor.getInputField().setAttribute("aria-label", "SPARQL query");

  const table = new Yasr(result, {
    persistenceId: null,
    prefixes,
    plugins: {
      table: { enabled: true, dynamicConfig: { isEllipsed: false, pageSize: 50 } },
      response: { enabled: true },
    },
  });

  editor.on("queryResponse", (_editor, response, duration) => {
    table.setResponse(response, duration);
  });
  if (form.dataset.origin === "saved") {
    editor.query().catch(() => {});
  }
});

// A query that declares each known prefix it uses. The server knows them, the editor does not.
function declared(query, prefixes) {
  const missing = Object.keys(prefixes).filter(
    (prefix) =>
      new RegExp("(^|[^\\w:])" + prefix + ":[A-Za-z]").test(query) &&
      !new RegExp("PREFIX\\s+" + prefix + ":", "i").test(query)
  );
  const lines = missing.map((prefix) => "PREFIX " + prefix + ": <" + prefixes[prefix] + ">\n");
  const comments = /^(#.*\n)*/.exec(query)[0];
  return comments + lines.join("") + query.substring(comments.length);
}

// As high as the query, within limits.
function heightOf(query) {
  const lines = Math.min(22, Math.max(7, query.split("\n").length + 1));
  return lines * 1.4 + "rem";
}

// Cells lead to the page of a thing here, and show plain values without type and quotes.
function showPagesOfThisServer(table, base) {
  table.getUriLinkFromBinding = (binding, prefixes) => {
    const link = document.createElement("a");
    link.className = "iri";
    link.href = "/entity?iri=" + encodeURIComponent(binding.value);
    link.title = binding.value;
    link.textContent = shortened(binding.value, base, prefixes || {});
    return link.outerHTML;
  };
  table.formatLiteral = (literal) => {
    const cell = document.createElement("span");
    cell.textContent = literal.value;
    return cell.innerHTML;
  };
}

function shortened(iri, base, prefixes) {
  if (iri.startsWith(base)) {
    return iri.substring(base.length);
  }
  for (const [prefix, namespace] of Object.entries(prefixes)) {
    if (iri.startsWith(namespace)) {
      return prefix + ":" + iri.substring(namespace.length);
    }
  }
  return iri;
}
