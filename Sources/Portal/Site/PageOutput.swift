import Publishing

/// An output, with the page that a site map names it by.
struct PageOutput {
  let output: Output
  /// `nil` for what is no page of its own: the page of a missing one, of a withdrawn record, of an old address.
  let page: PageContext?

  /// The same, named by no site map.
  var unlisted: PageOutput { PageOutput(output: output, page: nil) }
}
