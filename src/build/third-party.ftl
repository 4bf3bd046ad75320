<#-- A line each of what is shipped: name, version, licences, address; read by brigade.about.Shipped. -->
<#list dependencyMap as e>
<#assign project = e.getKey()/>
${project.name!project.artifactId}	${project.version}	${e.getValue()?join(",")}	${project.url!""}
</#list>
