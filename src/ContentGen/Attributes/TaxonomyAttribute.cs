namespace ContentGen;

/// <summary>
/// Files entries under the terms that a property of text or a list of texts holds: the catalog class offers the terms
/// under the property's name, each with its entries.
/// </summary>
[AttributeUsage(AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class TaxonomyAttribute : Attribute;
